/** Appeals, their panels and their findings, in PostgreSQL. */
@NullMarked
package vn.minh.review.appeal.store;

import org.jspecify.annotations.NullMarked;
