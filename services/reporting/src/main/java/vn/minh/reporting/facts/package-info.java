/** What happened to every dossier, folded from the facts of the others. */
@NullMarked
package vn.minh.reporting.facts;

import org.jspecify.annotations.NullMarked;
