package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;

/** Opens a dossier for every unit of a campaign that has none yet. Written by who keeps the dossiers. */
public interface DossierOpening {

    /** How many were missing. Safe to repeat after any interruption. */
    Uni<Integer> openMissing(Campaign campaign);
}
