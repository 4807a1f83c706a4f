/** What a dossier proves itself with: the evidence each round names, as a list, a workbook and an archive. */
@NullMarked
package vn.minh.evidence.catalogue;

import org.jspecify.annotations.NullMarked;
