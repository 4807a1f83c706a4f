/** The evidence service. */
@NullMarked
package vn.minh.evidence;

import org.jspecify.annotations.NullMarked;
