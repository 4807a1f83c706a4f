/** Who reads which dossier: review teams, the schools that are theirs, and the draw that gives them. */
@NullMarked
package vn.minh.review.team;

import org.jspecify.annotations.NullMarked;
