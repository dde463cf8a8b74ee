package dev.armature.runtime.operation;

/**
 * What a stream is like.
 *
 * @param streamDescription the stream
 */
public record DescribeStreamResponse(StreamDescription streamDescription) {}
