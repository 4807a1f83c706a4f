/** The page of one dossier. */
@NullMarked
package vn.minh.portal.dossier.web;

import org.jspecify.annotations.NullMarked;
