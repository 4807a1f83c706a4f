/** Teams and who sits in them, in PostgreSQL. */
@NullMarked
package vn.minh.review.team.store;

import org.jspecify.annotations.NullMarked;
