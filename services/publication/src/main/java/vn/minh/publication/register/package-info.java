/** What everybody may know: which school was recognised at which level, by whom and why. */
@NullMarked
package vn.minh.publication.register;

import org.jspecify.annotations.NullMarked;
