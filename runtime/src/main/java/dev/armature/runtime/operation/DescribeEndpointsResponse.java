package dev.armature.runtime.operation;

import java.util.List;

/**
 * Where the service is reached.
 *
 * @param endpoints one or more
 */
public record DescribeEndpointsResponse(List<Endpoint> endpoints) {
    /** Copies the list. */
    public DescribeEndpointsResponse {
        endpoints = List.copyOf(endpoints);
    }
}
