/** Acts, their numbers and their papers. */
@NullMarked
package vn.minh.review.recognition;

import org.jspecify.annotations.NullMarked;
