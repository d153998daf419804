//! Tests of the whole answer: the cases that must come out right, the link, the JSON, and what is said about it.

mod cases;
mod command;
mod contradictions;
mod gear;
mod link;
mod matrix;
mod offers;
mod schema;
mod symptoms;
mod words;
