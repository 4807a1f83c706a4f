/** Self-assessments as the portal reads them. */
@NullMarked
package vn.minh.portal.dossier;

import org.jspecify.annotations.NullMarked;
