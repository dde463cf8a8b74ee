package dev.armature.conformance.mapper.foreign;

import dev.armature.annotation.Projection;

/** What a list of contacts shows: from the key, and from beside it. */
@Projection(of = Contact.class)
record ContactName(String personId, String personName) {}
