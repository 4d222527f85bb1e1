export const id = 7874;
export const ids = [7874];
export const modules = {

/***/ 37874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deliveriesOf),
/* harmony export */   notDelivered: () => (/* binding */ notDelivered),
/* harmony export */   r: () => (/* binding */ outcomes)
/* harmony export */ });
/** The Delivery: one artifact for one destination, and what came of it. */
/** The outcomes of one artifact at one destination. */
const outcomes = [
    'created',
    'updated',
    'unchanged',
    'exists',
    'handed-off',
    'conflict',
    'skipped',
    'failed',
];
/** A delivery for each destination: all artifacts in the order of the plan to their first destination, then to their second. */
function deliveriesOf(source, packed) {
    const inPlanOrder = packed.toSorted((left, right) => left.position - right.position);
    const most = Math.max(0, ...packed.map(({ opened }) => opened.length));
    const rows = Array.from({ length: most }, (_, row) => inPlanOrder.flatMap((one) => {
        const destination = one.opened[row];
        return destination ? [{ ...destination, source, packed: one, tags: one.artifact.tags }] : [];
    }));
    return rows.flat();
}
/** The result of a delivery that was planned only. */
function notDelivered(delivery) {
    return {
        delivery,
        outcome: 'skipped',
        root: delivery.packed.root,
        tags: delivery.tags,
        sent: 0,
        reused: 0,
        statements: [],
        tagsMoved: [],
        tagsUnknown: [],
        notMoved: {},
        replaced: {},
        isChanged: false,
        unverified: [],
        warnings: [],
    };
}


/***/ })

};
