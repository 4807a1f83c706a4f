/** Which addresses may be asked at all. */
@NullMarked
package vn.minh.evidence.webpage;

import org.jspecify.annotations.NullMarked;
