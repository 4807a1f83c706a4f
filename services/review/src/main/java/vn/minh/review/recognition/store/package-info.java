/** Recognitions and registers, in PostgreSQL. */
@NullMarked
package vn.minh.review.recognition.store;

import org.jspecify.annotations.NullMarked;
