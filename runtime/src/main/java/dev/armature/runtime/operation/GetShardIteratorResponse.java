package dev.armature.runtime.operation;

/**
 * Where to read.
 *
 * @param shardIterator names the place, for fifteen minutes; nothing is to be read from its text
 */
public record GetShardIteratorResponse(String shardIterator) {}
