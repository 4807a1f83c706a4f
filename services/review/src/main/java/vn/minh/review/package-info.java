/** The review service. */
@NullMarked
package vn.minh.review;

import org.jspecify.annotations.NullMarked;
