/** Campaigns in PostgreSQL. */
@NullMarked
package vn.minh.assessment.campaign.store;

import org.jspecify.annotations.NullMarked;
