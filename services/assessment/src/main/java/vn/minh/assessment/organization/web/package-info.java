/** Doors to the directory and the assignments. */
@NullMarked
package vn.minh.assessment.organization.web;

import org.jspecify.annotations.NullMarked;
