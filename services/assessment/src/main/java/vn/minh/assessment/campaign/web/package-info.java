/** Doors to the campaigns. */
@NullMarked
package vn.minh.assessment.campaign.web;

import org.jspecify.annotations.NullMarked;
