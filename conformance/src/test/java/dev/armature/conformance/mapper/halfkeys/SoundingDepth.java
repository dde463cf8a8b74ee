package dev.armature.conformance.mapper.halfkeys;

import dev.armature.annotation.Projection;

/** What a chart needs of a sounding. */
@Projection(of = Sounding.class)
record SoundingDepth(String ship, long number, int depth) {}
