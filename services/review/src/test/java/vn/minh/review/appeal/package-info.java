/** Appeals, their panels and what they come to. */
@NullMarked
package vn.minh.review.appeal;

import org.jspecify.annotations.NullMarked;
