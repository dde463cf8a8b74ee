package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.Repository;
import java.util.List;
import java.util.Optional;

/** The ways in which the shop reads its customers, whose whole key is one component. */
@Repository(Customer.class)
interface Customers {
    Optional<Customer> find(String customerId);

    List<Customer> all();
}
