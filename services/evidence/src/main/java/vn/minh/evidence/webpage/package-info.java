/** A public page on the web, fetched once and read as it came. Knows nothing of evidence. */
@NullMarked
package vn.minh.evidence.webpage;

import org.jspecify.annotations.NullMarked;
