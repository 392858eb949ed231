#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cmark-gfm/houdini.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "buffer.h"

// cmark-gfm's own guard is no guard between threads, and files are read on every core.
static pthread_once_t registration = PTHREAD_ONCE_INIT;

static void attach(cmark_parser *parser, const char *name) {
  cmark_syntax_extension *extension = cmark_find_syntax_extension(name);
  if (extension != NULL) cmark_parser_attach_syntax_extension(parser, extension);
}

int dl_markdown_to_html(const uint8_t *utf8, size_t length, dl_buffer *out) {
  *out = (dl_buffer){0};
  pthread_once(&registration, cmark_gfm_core_extensions_ensure_registered);
  // No smart punctuation: the words stay as they were written. Raw HTML passes, since what reads
  // this HTML keeps words and links only.
  int options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES;
  cmark_parser *parser = cmark_parser_new(options);
  if (parser == NULL) return -1;
  attach(parser, "table");
  attach(parser, "strikethrough");
  attach(parser, "autolink");
  cmark_parser_feed(parser, (const char *)utf8, length);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_llist *extensions = cmark_parser_get_syntax_extensions(parser);
  char *html = document == NULL ? NULL : cmark_render_html(document, options, extensions);
  if (html != NULL) {
    out->bytes = (uint8_t *)html;
    out->length = strlen(html);
  }
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html == NULL ? -1 : 0;
}

size_t dl_named_character(const uint8_t *name, size_t length, uint8_t *utf8) {
  // The table in cmark-gfm is HTML's own; it is asked as if the name stood in a document.
  uint8_t reference[40];
  if (length == 0 || length + 1 > sizeof reference || name[0] == '#') return 0;
  memcpy(reference, name, length);
  reference[length] = ';';
  cmark_strbuf text;
  cmark_strbuf_init(cmark_get_default_mem_allocator(), &text, 16);
  bufsize_t read = houdini_unescape_ent(&text, reference, (bufsize_t)length + 1);
  size_t count = read == (bufsize_t)length + 1 && text.size <= 16 ? (size_t)text.size : 0;
  if (count > 0) memcpy(utf8, text.ptr, count);
  cmark_strbuf_free(&text);
  return count;
}
