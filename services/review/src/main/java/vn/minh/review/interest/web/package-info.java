/** The door of people who say where they worked and what they have an interest in. */
@NullMarked
package vn.minh.review.interest.web;

import org.jspecify.annotations.NullMarked;
