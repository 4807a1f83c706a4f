/** Doors to the people of a unit. */
@NullMarked
package vn.minh.assessment.people.web;

import org.jspecify.annotations.NullMarked;
