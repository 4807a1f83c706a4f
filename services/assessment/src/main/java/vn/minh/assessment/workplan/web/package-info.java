/** Doors to the plans of work. */
@NullMarked
package vn.minh.assessment.workplan.web;

import org.jspecify.annotations.NullMarked;
