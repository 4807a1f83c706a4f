/** How each kind of file is looked into: on a file, through small windows, within limits. */
@NullMarked
package vn.minh.evidence.inspection.store;

import org.jspecify.annotations.NullMarked;
