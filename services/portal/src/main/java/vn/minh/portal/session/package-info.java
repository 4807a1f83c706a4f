/** Signed-in browsers: what they hold, what stays here. */
@NullMarked
package vn.minh.portal.session;

import org.jspecify.annotations.NullMarked;
