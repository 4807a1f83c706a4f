/** A way back: a copy of everything to one point while Minh works, and Minh again from that copy. */
@NullMarked
package vn.minh.standalone.backup;

import org.jspecify.annotations.NullMarked;
