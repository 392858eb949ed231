# make run      builds and opens SampleFeeds, or another folder: make run LIB=~/News
# make test     builds and runs every test
# make test-long  everything that tries the program for long, with a summary at its end; also only a
#               part: make test-long PART=fuzz
# make fuzz     lets libFuzzer at every parser for SECONDS=60, or at one: make fuzz TARGET=rss
# make mutants  takes the guards away one at a time and sees that a test fails
# make sanitizers  runs every test with ThreadSanitizer, then with AddressSanitizer
# make growth   measures how hostile files grow, in reading and in layout
# make faults   takes the disk away from under the marks, at every system call, and counts what is
#               lost; also only a part: make faults PART=kill, or a longer race: make faults RACE=600
# make hostile  treats the program badly in a terminal; also only a part: make hostile PART=NAME
# make bench    measures speed; also of a million: make bench ARTICLES=1000000, or CORPUS=~/News
# make bench-parse  measures the reading of files; also with PYTHON=a Python that has feedparser
# make bench-marks  measures the marks of a million articles
# make bench-layout  measures the layout of long articles
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
SWIFT_FILES = Package.swift Sources Tests Benchmarks Faults Fuzz

# What to fuzz, of all that scripts/fuzz.py --list prints, and how long each.
TARGET ?=
SECONDS ?= 60

# Which of the parts that scripts/faults/run.py or scripts/hostile/run.py name with --help, and the
# seconds of the former's race.
PART ?=
RACE ?= 60

.PHONY: run test test-long merges mutants sanitizers growth kill-index read-anything fuzz faults faults-short hostile bench \
	bench-parse bench-marks bench-layout \
	lint format install uninstall clean dependencies

run: dependencies
	$(RELEASE)
	.build/release/dateline "$(LIB)"

# The Swift runtime's own crash report would wait for a key in a terminal.
test:
	@scripts/install-dependencies unicode-data hyphen-en-us
	SWIFT_BACKTRACE=enable=no $(SWIFT) test

test-long:
	python3 scripts/test_long.py $(if $(PART),--part $(PART))

merges: dependencies
	DATELINE_MERGES=200 SWIFT_BACKTRACE=enable=no $(SWIFT) test --filter GitMergeTests

mutants:
	@scripts/install-dependencies strace unicode-data hyphen-en-us
	python3 scripts/mutants/run.py

sanitizers:
	@scripts/install-dependencies unicode-data hyphen-en-us
	python3 scripts/sanitizers.py

growth: dependencies
	$(SWIFT) build -c release --product parse-bench --static-swift-stdlib
	$(SWIFT) build -c release --product layout-bench --static-swift-stdlib
	python3 scripts/bench/parse.py .build/release/parse-bench --only growth
	.build/release/layout-bench --growth

kill-index: dependencies
	$(RELEASE)
	python3 scripts/kill_indexing.py .build/release/dateline

read-anything: dependencies
	$(RELEASE)
	python3 scripts/read_anything.py .build/release/dateline

fuzz: dependencies
	python3 scripts/fuzz.py $(TARGET) --seconds $(SECONDS)

faults:
	@scripts/install-dependencies strace
	$(RELEASE)
	$(SWIFT) build -c release --product mark-steps --static-swift-stdlib
	python3 scripts/faults/run.py .build/release/mark-steps .build/release/dateline \
	  --seconds $(RACE) $(if $(PART),--part $(PART))

# A few points of each part, with what the tests have built.
faults-short:
	@scripts/install-dependencies strace
	$(SWIFT) build --product mark-steps
	python3 scripts/faults/run.py .build/debug/mark-steps .build/debug/dateline --short

# Only a debug build can be made to crash from inside.
hostile:
	@scripts/install-dependencies strace
	$(RELEASE)
	$(SWIFT) build --product dateline
	python3 scripts/hostile/run.py .build/release/dateline --debug .build/debug/dateline \
	  $(if $(PART),--part $(PART))

bench: dependencies
	$(RELEASE)
	python3 scripts/bench/run.py .build/release/dateline \
	  $(if $(CORPUS),--corpus "$(CORPUS)") $(if $(ARTICLES),--articles $(ARTICLES))
	$(MAKE) bench-marks
	$(MAKE) bench-layout

bench-parse: dependencies
	$(SWIFT) build -c release --product parse-bench --static-swift-stdlib
	python3 scripts/bench/parse.py .build/release/parse-bench $(if $(PYTHON),--python "$(PYTHON)")

bench-marks: dependencies
	$(SWIFT) build -c release --product mark-bench --static-swift-stdlib
	python3 scripts/bench/marks.py .build/release/mark-bench

bench-layout: dependencies
	$(SWIFT) build -c release --product layout-bench --static-swift-stdlib
	.build/release/layout-bench

lint: dependencies
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)
	.build/debug/dateline themes --check
	python3 scripts/mutants/run.py --list > /dev/null

format:
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

install: dependencies
	$(RELEASE) --scratch-path .build-install
	scripts/install .build-install/release/dateline "$(DESTDIR)$(PREFIX)"

uninstall:
	scripts/install --remove "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build .build-install .build-fuzz .build-mutants

dependencies:
	@scripts/install-dependencies
