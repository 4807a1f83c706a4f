/** Doors to the councils. */
@NullMarked
package vn.minh.assessment.council.web;

import org.jspecify.annotations.NullMarked;
