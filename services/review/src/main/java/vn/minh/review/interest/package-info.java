/** What binds people to units, so that nobody reviews where she works, worked lately or has an interest. */
@NullMarked
package vn.minh.review.interest;

import org.jspecify.annotations.NullMarked;
