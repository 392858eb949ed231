# make run      builds and opens SampleFeeds, or another folder: make run LIB=~/News
# make test     builds and runs every test; make test-long kills the indexing half-way as well
# make bench    measures speed; also of a million: make bench ARTICLES=1000000, or CORPUS=~/News
# make bench-parse  measures the reading of files; also with PYTHON=a Python that has feedparser
# Each target first installs the packages that are missing.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
LIB ?= SampleFeeds
# What to measure in place of the usual libraries.
CORPUS ?=
ARTICLES ?=
PYTHON ?=
# The Swift runtime is linked in: loading it takes a quarter of the time of a start.
RELEASE = $(SWIFT) build -c release --product dateline --static-swift-stdlib
SWIFT_FILES = Package.swift Sources Tests Benchmarks

.PHONY: run test test-long kill-index bench bench-parse lint format install uninstall clean dependencies

run: dependencies
	$(RELEASE)
	.build/release/dateline "$(LIB)"

# The Swift runtime's own crash report would wait for a key in a terminal.
test: dependencies
	SWIFT_BACKTRACE=enable=no $(SWIFT) test

test-long: test kill-index

kill-index: dependencies
	$(RELEASE)
	python3 scripts/kill_indexing.py .build/release/dateline

bench: dependencies
	$(RELEASE)
	python3 scripts/bench.py .build/release/dateline \
	  $(if $(CORPUS),--corpus "$(CORPUS)") $(if $(ARTICLES),--articles $(ARTICLES))

bench-parse: dependencies
	$(SWIFT) build -c release --product parse-bench --static-swift-stdlib
	python3 scripts/bench_parse.py .build/release/parse-bench $(if $(PYTHON),--python "$(PYTHON)")

lint: dependencies
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)
	.build/debug/dateline themes --check

format:
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

install: dependencies
	$(RELEASE) --scratch-path .build-install
	scripts/install .build-install/release/dateline "$(DESTDIR)$(PREFIX)"

uninstall:
	scripts/install --remove "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build .build-install

dependencies:
	@scripts/install-dependencies
