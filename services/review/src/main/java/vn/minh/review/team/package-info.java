/** Review teams (đoàn đánh giá ngoài): who sits in them, which schools they were given. */
@NullMarked
package vn.minh.review.team;

import org.jspecify.annotations.NullMarked;
