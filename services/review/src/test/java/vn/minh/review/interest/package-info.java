/** What binds people to units, tested. */
@NullMarked
package vn.minh.review.interest;

import org.jspecify.annotations.NullMarked;
