/** Campaigns, tried. */
@NullMarked
package vn.minh.assessment.campaign;

import org.jspecify.annotations.NullMarked;
