/** What waits to be recognised, asked of PostgreSQL. */
@NullMarked
package vn.minh.review.proposal.store;

import org.jspecify.annotations.NullMarked;
