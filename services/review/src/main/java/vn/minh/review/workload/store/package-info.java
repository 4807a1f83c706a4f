/** Loads and what a forecast needs, counted in PostgreSQL. */
@NullMarked
package vn.minh.review.workload.store;

import org.jspecify.annotations.NullMarked;
