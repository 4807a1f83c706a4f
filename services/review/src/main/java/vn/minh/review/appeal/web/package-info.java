/** The door of whoever appeals, of the panel that looks again, and of the authority. */
@NullMarked
package vn.minh.review.appeal.web;

import org.jspecify.annotations.NullMarked;
