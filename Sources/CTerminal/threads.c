#define _GNU_SOURCE

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>

// Every thread gets a second stack for signals, whoever starts it: the handler of a crash has nothing
// to run on else where a thread has used its own stack up. It takes the place of the C library's
// pthread_create, which it calls; the sanitizers do the same, and are let.

#if !defined(__SANITIZE_ADDRESS__) && !__has_feature(address_sanitizer) && \
    !__has_feature(thread_sanitizer)

enum { GUARD = 4096, STACK = 65536 };

typedef int (*creator)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

static creator create;
static pthread_key_t stack_key;
static pthread_once_t is_prepared = PTHREAD_ONCE_INIT;

struct start {
  void *(*routine)(void *);
  void *argument;
};

static void remove_stack(void *stack) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  munmap(stack, GUARD + STACK);
}

static void prepare(void) {
  create = (creator)dlsym(RTLD_NEXT, "pthread_create");
  pthread_key_create(&stack_key, remove_stack);
}

static void add_stack(void) {
  int kind = MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK | MAP_NORESERVE;
  char *place = mmap(NULL, GUARD + STACK, PROT_READ | PROT_WRITE, kind, -1, 0);
  // A thread without one is as good as any, as long as nothing goes wrong.
  if (place == MAP_FAILED) return;
  mprotect(place, GUARD, PROT_NONE);
  stack_t stack = {.ss_sp = place + GUARD, .ss_size = STACK};
  if (sigaltstack(&stack, NULL) != 0 || pthread_setspecific(stack_key, place) != 0) {
    remove_stack(place);
  }
}

static void *begin(void *given) {
  struct start start = *(struct start *)given;
  free(given);
  add_stack();
  return start.routine(start.argument);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
                   void *argument) {
  pthread_once(&is_prepared, prepare);
  struct start *start = malloc(sizeof *start);
  if (start == NULL) return create(thread, attributes, routine, argument);
  *start = (struct start){routine, argument};
  int error = create(thread, attributes, begin, start);
  if (error != 0) free(start);
  return error;
}

#endif
