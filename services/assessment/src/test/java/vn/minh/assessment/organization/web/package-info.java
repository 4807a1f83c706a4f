/** The doors to the organisation, tried. */
@NullMarked
package vn.minh.assessment.organization.web;

import org.jspecify.annotations.NullMarked;
