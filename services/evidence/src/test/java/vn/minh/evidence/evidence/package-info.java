/** Evidence from announcement to seal, on real servers. */
@NullMarked
package vn.minh.evidence.evidence;

import org.jspecify.annotations.NullMarked;
