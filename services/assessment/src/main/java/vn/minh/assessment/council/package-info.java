/** The council that works on a dossier: who is in it, who answers what, who is asked for evidence. */
@NullMarked
package vn.minh.assessment.council;

import org.jspecify.annotations.NullMarked;
