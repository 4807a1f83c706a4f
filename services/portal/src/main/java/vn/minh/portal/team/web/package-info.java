/** The pages of review teams. */
@NullMarked
package vn.minh.portal.team.web;

import org.jspecify.annotations.NullMarked;
