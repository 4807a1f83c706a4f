package vn.minh.portal.team;

import java.util.UUID;

/** A campaign that teams are founded for. */
public record Campaign(UUID id, String title, String schoolYear) {}
