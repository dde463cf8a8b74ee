package dev.armature.engine.stream;

import dev.armature.engine.item.SequenceNumber;

/**
 * Where in a stream reading goes on.
 *
 * @param next the least number that was not read
 * @param isHorizon whether that is wherever the oldest record is; from other places, records that are trimmed are missed
 */
public record ReadPosition(SequenceNumber next, boolean isHorizon) {}
