package dev.armature.engine.operation;

import dev.armature.runtime.operation.DescribeLimitsRequest;
import dev.armature.runtime.operation.DescribeLimitsResponse;

/** DescribeLimits: the service's limits of a new account. Nothing is held to them here. */
final class DescribeLimitsHandler implements OperationHandler<DescribeLimitsRequest, DescribeLimitsResponse> {

    private static final long ACCOUNT_UNITS = 80_000;
    private static final long TABLE_UNITS = 40_000;

    @Override
    public DescribeLimitsResponse handle(DescribeLimitsRequest request) {
        return new DescribeLimitsResponse(ACCOUNT_UNITS, ACCOUNT_UNITS, TABLE_UNITS, TABLE_UNITS);
    }
}
