/** Workplaces and conflicts, in PostgreSQL. */
@NullMarked
package vn.minh.review.interest.store;

import org.jspecify.annotations.NullMarked;
