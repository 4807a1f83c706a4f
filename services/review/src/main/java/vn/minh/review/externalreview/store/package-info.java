/** Reviews and what is known of others, in PostgreSQL. */
@NullMarked
package vn.minh.review.externalreview.store;

import org.jspecify.annotations.NullMarked;
