/** The service as a whole. */
@NullMarked
package vn.minh.evidence;

import org.jspecify.annotations.NullMarked;
