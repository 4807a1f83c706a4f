/** The door of the head of an authority, and of whoever reads what was recognised. */
@NullMarked
package vn.minh.review.recognition.web;

import org.jspecify.annotations.NullMarked;
