export const id = 2503;
export const ids = [2503];
export const modules = {

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

/** Reads a whole document. */
function readShape(read, value, error) {
    return read({ value, path: '', error });
}
/** The error about this value, to be thrown. */
function invalid({ path, error }, what, hint) {
    return error(path, what, hint);
}
/** A member or an item of a value. */
function below({ path, error }, step, value) {
    return { value, path: path + printStep(step, path === ''), error };
}
function printStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (/^[\w$-]+$/.test(step))
        return first ? step : `.${step}`;
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}
/** A string. */
const text = (shape) => {
    if (typeof shape.value === 'string')
        return shape.value;
    throw invalid(shape, 'must be a string');
};
/** `true` or `false`. */
const flag = (shape) => {
    if (typeof shape.value === 'boolean')
        return shape.value;
    throw invalid(shape, 'must be true or false');
};
/** An object of any members. */
const record = (shape) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(shape.value))
        return shape.value;
    throw invalid(shape, 'must be an object');
};
/** One of these strings. */
function oneOf(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found !== undefined)
            return found;
        const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
        throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
    };
}
/** An array of at least `least` items. */
function list(item, least = 0) {
    return (shape) => {
        if (!Array.isArray(shape.value))
            throw invalid(shape, 'must be an array');
        const items = shape.value;
        if (items.length < least)
            throw invalid(shape, 'must not be empty');
        return items.map((value, index) => item(below(shape, index, value)));
    };
}
/** An object whose members are all alike, under any key. */
function map(member) {
    return (shape) => {
        const entries = Object.entries(record(shape));
        return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
    };
}
/** A value that may be `null`. */
function nullable(read) {
    return (shape) => (shape.value === null ? undefined : read(shape));
}
/** An object of these members; the optional ones may be absent. */
function object(required, optional, { open = false } = {}) {
    const readers = new Map(Object.entries({ ...required, ...optional }));
    return (shape) => {
        const values = record(shape);
        const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
        if (missing !== undefined)
            throw invalid(below(shape, missing, undefined), 'is missing');
        const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
        if (unknown !== undefined)
            throw invalid(below(shape, unknown, undefined), 'is not a known member');
        const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
        const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
        return Object.fromEntries(members);
    };
}
function where(read, holds, meaning) {
    return (shape) => {
        const value = read(shape);
        if (holds(value))
            return value;
        throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
    };
}
/** A string that is not empty. */
const nonEmptyText = (shape) => {
    if (text(shape) !== '')
        return text(shape);
    throw invalid(shape, 'must not be empty');
};
/** The beginning of a value, as JSON. */
function shown(value) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .showJson */ .qN)(value);
    return json.length > 80 ? `${json.slice(0, 80)}\u2026` : json;
}


/***/ })

};
